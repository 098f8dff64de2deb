package org.caseload.api;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Refuses U+0000 in what an address says, as {@link NulFreeBodies} does in what a body says. */
@ControllerAdvice(basePackageClasses = NulFreeParameters.class)
class NulFreeParameters {

    @InitBinder
    void refuse(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new Text());
    }

    private static final class Text extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            if (text.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("U+0000");
            }
            setValue(text);
        }
    }
}
