package org.caseload.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The words on the screens: key {@code batch.create} is read from the bundle {@code words/batch}, and every text is a
 * {@link MessageFormat}.
 *
 * <p>A missing key is shown as it is, and fails where assertions are on, as they are in tests.
 */
@Component
public class Words implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Words.class);
    private static final String FOLDER = "org.caseload.ui.words.";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.OFFERED;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        try {
            String bundle = FOLDER + key.substring(0, Math.max(0, key.indexOf('.')));
            String pattern =
                    ResourceBundle.getBundle(bundle, locale, NO_OTHER_LANGUAGE).getString(key);
            return new MessageFormat(pattern, locale).format(arguments);
        } catch (MissingResourceException missing) {
            LOG.warn("No words for {} in {}", key, locale);
            assert false : "no words for " + key + " in " + locale;
            return key;
        }
    }
}
