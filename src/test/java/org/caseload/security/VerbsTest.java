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

/** Every public verb that changes something says who may call it: whatever a view forgets, the service refuses. */
class VerbsTest {

    /** For people who cannot sign in yet, with a one-time link; for oneself; and what services call on behalf of a verb. */
    private static final Set<String> OPEN = Set.of(
            "FirstAdministrator.create",
            "PasswordLinks.choose",
            "OwnPassword.change",
            "Audit.record",
            // Called by jobs, which nobody is signed in for.
            "CaseRegister.register",
            "CaseRegister.claim",
            "CaseRegister.isAnyKnown",
            "Withdrawal.take",
            // Viewers read results; that they did is recorded.
            "BatchFiles.writeErrors",
            "BatchFiles.writeResults",
            "BatchFiles.writeCorrected");

    @Test
    void sayWhoMayCallThem() {
        assertThat(verbs().filter(VerbsTest::mayWrite)
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

    private static boolean mayWrite(Method verb) {
        Transactional own = AnnotatedElementUtils.findMergedAnnotation(verb, Transactional.class);
        Transactional inherited =
                AnnotatedElementUtils.findMergedAnnotation(verb.getDeclaringClass(), Transactional.class);
        Transactional effective = own == null ? inherited : own;
        return effective != null && !effective.readOnly();
    }

    private static boolean isGuarded(Method verb) {
        return AnnotatedElementUtils.hasAnnotation(verb, PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(verb.getDeclaringClass(), PreAuthorize.class);
    }

    private static String name(Method verb) {
        return verb.getDeclaringClass().getSimpleName() + "." + verb.getName();
    }
}
