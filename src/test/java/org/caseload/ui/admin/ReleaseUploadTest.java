package org.caseload.ui.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = UsersView.class)
class ReleaseUploadTest extends AdminPages {

    private final List<Path> files = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();

    @Test
    void readsTheFileWithoutThePagesLockAndDeletesIt() {
        VaadinSession session = UI.getCurrent().getSession();
        ReleaseUpload upload = new ReleaseUpload(file -> {
            assertThat(session.hasLock()).isFalse();
            assertThat(file).hasContent("{}");
            files.add(file);
            return () -> shown.add("in use");
        });
        send(upload, event("{}", 2));
        assertThat(shown).containsExactly("in use");
        assertThat(files).singleElement().satisfies(file -> assertThat(file).doesNotExist());
    }

    @Test
    void readsNothingThatIsAnnouncedAsTooLarge() {
        UploadEvent event = event("{}", 300L << 20);
        ReleaseUpload upload = new ReleaseUpload(file -> {
            files.add(file);
            return () -> {};
        });
        send(upload, event);
        assertThat(files).isEmpty();
        verify(event).reject();
    }

    @Test
    void readsNothingThatTurnsOutTooLarge() {
        UploadEvent event = event("{    }", -1);
        ReleaseUpload upload = new ReleaseUpload(
                file -> {
                    files.add(file);
                    return () -> {};
                },
                5);
        send(upload, event);
        assertThat(files).isEmpty();
        verify(event).reject();
    }

    @Test
    void takesWhatIsJustLargeEnough() {
        ReleaseUpload upload = new ReleaseUpload(file -> () -> shown.add("in use"), 6);
        send(upload, event("{    }", -1));
        assertThat(shown).containsExactly("in use");
    }

    /** As a request does it: on a thread of its own, and what waits for the page runs when its lock is let go. */
    private static void send(ReleaseUpload upload, UploadEvent event) {
        CompletableFuture.runAsync(() -> receive(upload, event)).join();
        VaadinSession session = UI.getCurrent().getSession();
        session.unlock();
        session.lock();
    }

    private static void receive(ReleaseUpload upload, UploadEvent event) {
        try {
            upload.receive(event);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static UploadEvent event(String content, long size) {
        UploadEvent event = mock();
        when(event.getUI()).thenReturn(UI.getCurrent());
        when(event.getFileSize()).thenReturn(size);
        when(event.getInputStream()).thenReturn(new ByteArrayInputStream(content.getBytes(UTF_8)));
        return event;
    }
}
