package org.caseload.ui.component;

import com.vaadin.flow.component.Component;
import org.caseload.cases.Cases;

/** Numbers of cases as people read them: of many nobody counts more than the first. */
public final class CaseCounts {

    private CaseCounts() {}

    /**
     * Such as 9,240, or about 18,000.
     *
     * @param here whose language counts
     * @param count as {@link Cases#count} has it
     */
    public static String words(Component here, int count) {
        String number = Numbers.grouped(count);
        return count > Cases.COUNTED ? here.getTranslation("component.about", number) : number;
    }
}
