package bare;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;

/** The only page. */
@Route("")
public final class BareView extends Div {

    public BareView() {
        add(new TextField("Name"), new Button("Save"));
    }
}
