package org.caseload.phenotype;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.caseload.phenotype.Release.Source;
import org.caseload.phenotype.ReleaseRefusedException.Reason;
import org.caseload.security.AdministratorsOnly;
import org.caseload.security.Audit;
import org.caseload.security.AuditAction;
import org.caseload.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The releases of the Human Phenotype Ontology that are kept here, of which one is in use. Nothing that was checked is
 * checked again when another one comes into use: a batch remembers its release.
 */
@Service
@Transactional
public class Releases {

    /** What a download brings, as the audit names it: its version is known only afterwards. */
    private static final String NEWEST = "newest HPO release";

    private final ReleaseRepository releases;
    private final DownloadRepository downloads;
    private final Audit audit;
    private final Clock clock;

    Releases(ReleaseRepository releases, DownloadRepository downloads, Audit audit, Clock clock) {
        this.releases = releases;
        this.downloads = downloads;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest release first. */
    @Transactional(readOnly = true)
    public List<Release> list() {
        return releases.list();
    }

    /** The version in use; empty while none is loaded. */
    @Transactional(readOnly = true)
    public Optional<String> current() {
        return releases.current();
    }

    /**
     * Keeps a release and takes it into use. One that is kept already is only taken into use.
     *
     * @param file OBO Graphs JSON, plain or compressed; not deleted
     * @return its version
     * @throws OntologyRefusedException when the file is no release
     */
    @AdministratorsOnly
    public String load(Path file, UserId by) {
        return load(file, Source.UPLOAD, by);
    }

    String load(Path file, Source source, @Nullable UserId by) {
        Ontology ontology = read(file);
        releases.lock();
        if (!releases.exists(ontology.version())) {
            store(ontology, file, source, by);
        }
        releases.makeCurrent(ontology.version());
        note(ontology.version(), loaded(source));
        return ontology.version();
    }

    private static String loaded(Source source) {
        return switch (source) {
            case SETTING -> "loaded by caseload.hpo.file";
            case UPLOAD -> "loaded";
            case DOWNLOAD -> "downloaded";
        };
    }

    /** Keeps the release of a setting; one that was known before does not come into use again. */
    void loadNew(Path file) {
        if (!releases.exists(read(file).version()) || releases.current().isEmpty()) {
            load(file, Source.SETTING, null);
        }
    }

    /**
     * Takes a release into use.
     *
     * @throws ReleaseRefusedException when there is no such release
     */
    @AdministratorsOnly
    public void makeCurrent(String version) {
        releases.lock();
        if (!releases.makeCurrent(version)) {
            throw new ReleaseRefusedException(Reason.NOT_FOUND);
        }
        note(version, "in use");
    }

    /**
     * Keeps a release no longer. One that is not kept is removed already.
     *
     * @throws ReleaseRefusedException when the release is in use
     */
    @AdministratorsOnly
    public void remove(String version) {
        releases.lock();
        if (releases.current().filter(version::equals).isPresent()) {
            throw new ReleaseRefusedException(Reason.IN_USE);
        }
        releases.delete(version);
        note(version, "removed");
    }

    private void note(String version, String now) {
        audit.record(AuditAction.HPO_CHANGED, "HPO release " + version, null, now);
    }

    /** Has the newest release downloaded in the background and taken into use. One that is wanted already is tried now. */
    @AdministratorsOnly
    public void download(UserId by) {
        downloads.want(by, clock.instant());
        audit.record(AuditAction.HPO_DOWNLOAD_WANTED, NEWEST);
    }

    /** No longer wants a download; one that is under way ends soon. */
    @AdministratorsOnly
    public void cancelDownload() {
        if (downloads.forget()) {
            audit.record(AuditAction.HPO_DOWNLOAD_CANCELLED, NEWEST);
        }
    }

    /** The download that is wanted, with its progress. */
    @Transactional(readOnly = true)
    public Optional<Download> download() {
        return downloads.find(clock.instant());
    }

    private static Ontology read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return OntologyReader.read(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException("the HPO release " + file + " cannot be read", failure);
        }
    }

    private void store(Ontology ontology, Path file, Source source, @Nullable UserId by) {
        try (CompressedFile compressed = CompressedFile.of(file);
                InputStream bytes = Files.newInputStream(compressed.path())) {
            releases.insert(ontology, Files.size(file), source, by, clock.instant());
            releases.storeBytes(ontology.version(), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException("the HPO release " + file + " cannot be stored", failure);
        }
    }
}
