package org.caseload.ui.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.caseload.catalog.Catalog;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogRefusedException;
import org.caseload.catalog.CatalogRefusedException.Reason;
import org.caseload.catalog.Location;
import org.caseload.catalog.Location.LocalFolder;
import org.caseload.catalog.ProviderKind;
import org.caseload.security.CurrentUser;
import org.caseload.security.Role;
import org.caseload.security.SignedIn;
import org.caseload.security.UserId;
import org.caseload.storage.Storages;
import org.caseload.storage.Trouble;
import org.caseload.ui.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Telling a storage provider where its files are, found by the words on the screen. */
@ViewPackages(classes = CatalogView.class)
@ContextConfiguration(classes = StorageDialogTest.Beans.class)
class StorageDialogTest extends SpringBrowserlessTest {

    private static final Location FOLDER = new LocalFolder("/srv/lab");

    @TestConfiguration
    @Import(Words.class)
    static class Beans {}

    @MockitoBean
    private Catalog catalog;

    @MockitoBean
    private Storages storages;

    @MockitoBean
    private CurrentUser user;

    private final UserId jane = new UserId(UUID.randomUUID());

    @BeforeEach
    void openDialogForAFolder() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        when(user.get()).thenReturn(new SignedIn(jane, "jane", "Jane", Role.ADMINISTRATOR));
        when(catalog.checked(FOLDER)).thenReturn(FOLDER);
        UI.getCurrent().navigate(CatalogView.class);
        test(find(Button.class).withText("Add entry").single()).click();
        @SuppressWarnings("unchecked") // the only select of the dialog
        Select<ProviderKind> kind = find(Select.class).single();
        kind.setValue(ProviderKind.LOCAL);
        test(field("Folder")).setValue("/srv/lab");
    }

    @Test
    void saysThatTheProviderAnswers() {
        when(storages.test(FOLDER)).thenReturn(Optional.empty());
        press("Test connection");
        awaitWords("The storage provider answers.");
    }

    @Test
    void saysWhatStandsAgainstIt() {
        when(storages.test(FOLDER)).thenReturn(Optional.of(Trouble.FOLDER_MISSING));
        press("Test connection");
        awaitWords("The folder does not exist on this machine.");
    }

    @Test
    void namesTheSettingThatAllowsNoFolder() {
        doThrow(new CatalogRefusedException(Reason.LOCAL_ROOTS_NOT_SET))
                .when(catalog)
                .checked(FOLDER);
        press("Test connection");
        assertThat(field("Folder").getErrorMessage()).contains("caseload.storage.local-roots");
        verify(storages, never()).test(any());
    }

    @Test
    void storesWhereTheFilesAre() {
        test(field("Id")).setValue("disk");
        test(field("Name")).setValue("Lab disk");
        press("Save");
        verify(catalog)
                .add(
                        new CatalogEntry(
                                CatalogKind.STORAGE_PROVIDER,
                                "disk",
                                "Lab disk",
                                false,
                                null,
                                ProviderKind.LOCAL,
                                FOLDER),
                        jane);
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(each -> label.equals(each.getLabel()))
                .single();
    }

    private void awaitWords(String words) {
        VaadinSession session = UI.getCurrent().getSession();
        Awaitility.await().atMost(Duration.ofSeconds(20)).pollInSameThread().until(() -> {
            // What waits for the page runs when its lock is let go.
            session.unlock();
            session.lock();
            return text(find(Dialog.class).single()).contains(words);
        });
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
