package org.caseload.ui.cases;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.caseload.ui.component.Narrow;

/** The pedigree of the family as it is entered; a narrow page folds it while the proband is alone. */
final class FormPedigree extends Composite<Details> {

    private final PedigreePicture picture = new PedigreePicture();
    private boolean narrow;
    private int people;

    FormPedigree() {
        Details fold = getContent();
        fold.addClassName("cl-family-picture");
        fold.setSummary(new H2(getTranslation("cases.pedigree")));
        fold.add(picture);
        Narrow.watch(fold, isNarrow -> {
            narrow = isNarrow;
            fold.setOpened(!narrow || people > 1);
        });
    }

    void show(String familyId, List<PedigreePerson> family) {
        String title = familyId.isBlank()
                ? getTranslation("cases.form.pedigree")
                : getTranslation("cases.pedigree.of", familyId);
        picture.show(title, family);
        if (narrow && family.size() > people) {
            getContent().setOpened(family.size() > 1);
        }
        people = family.size();
    }
}
