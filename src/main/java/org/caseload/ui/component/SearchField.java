package org.caseload.ui.component;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;

/** A field that searches while one types. */
public final class SearchField extends TextField {

    private static final int PAUSE_MILLISECONDS = 300;

    /**
     * Starts empty.
     *
     * @param name what is searched, such as "Search ids, names, phenotypes"
     * @param onSearch called with the text, without spaces around it, when typing pauses
     */
    public SearchField(String name, SerializableConsumer<String> onSearch) {
        addClassName("cl-search");
        setAriaLabel(name);
        setPlaceholder(name);
        setPrefixComponent(Icon.SEARCH.create());
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLISECONDS);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onSearch.accept(change.getValue().strip());
            }
        });
    }
}
