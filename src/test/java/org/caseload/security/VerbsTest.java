package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every public method of a service says who may call it, or only reads: whatever a view forgets, the service refuses. What
 * does neither is named here with its reason, also where a service begins its transactions itself.
 */
class VerbsTest {

    private static final Set<String> OPEN = Set.of(
            // For people who cannot sign in yet, with a one-time link.
            "FirstAdministrator.create",
            "PasswordLinks.choose",
            // For oneself.
            "OwnPassword.change",
            // What services call on behalf of a verb.
            "Audit.record",
            // Called by jobs, which nobody is signed in for.
            "CaseRegister.register",
            "CaseRegister.claim",
            "CaseRegister.isAnyKnown",
            "Withdrawal.take",
            // Look-ups for jobs and pages, on threads that nobody is signed in for; they store nothing.
            "Storages.forCheck",
            "Storages.forPage",
            "Storages.test",
            // Viewers read results and cases; that they did is recorded.
            "BatchFiles.writeErrors",
            "BatchFiles.writeResults",
            "BatchFiles.writeCorrected",
            "CaseExport.write");

    @Test
    void sayWhoMayCallThem() {
        assertThat(verbs().filter(verb -> !onlyReads(verb))
                        .filter(verb -> !isGuarded(verb))
                        .map(VerbsTest::name)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(OPEN);
    }

    private static Stream<Method> verbs() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.caseload").stream()
                        .map(type -> type.reflect())
                        .filter(type ->
                                type.isAnnotationPresent(Service.class) && Modifier.isPublic(type.getModifiers()))
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    /** Which a transaction makes sure of that the database lets nothing be written in. */
    private static boolean onlyReads(Method verb) {
        Transactional own = AnnotatedElementUtils.findMergedAnnotation(verb, Transactional.class);
        Transactional inherited =
                AnnotatedElementUtils.findMergedAnnotation(verb.getDeclaringClass(), Transactional.class);
        Transactional effective = own == null ? inherited : own;
        return effective != null && effective.readOnly();
    }

    private static boolean isGuarded(Method verb) {
        return AnnotatedElementUtils.hasAnnotation(verb, PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(verb.getDeclaringClass(), PreAuthorize.class);
    }

    private static String name(Method verb) {
        return verb.getDeclaringClass().getSimpleName() + "." + verb.getName();
    }
}
