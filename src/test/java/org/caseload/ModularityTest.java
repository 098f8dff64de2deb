package org.caseload;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * Keeps every package to what it may import. Spring Modulith alone lets a Spring annotation into a pure package and lets
 * anything into a package that says nothing about itself; hence the rules beside it. They ask for dependencies and never for
 * accesses, since an access does not see a class literal.
 */
class ModularityTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final String ROOT = "org.caseload";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final Set<String> FEATURES =
            Set.of("manifest", "validation", "catalog", "phenotype", "storage", "cases", "batch", "notice", "security");

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            entry("db", Set.of()),
            entry("manifest", Set.of()),
            entry("validation", Set.of("manifest", "catalog", "phenotype")),
            entry("security", Set.of("db")),
            entry("phenotype", Set.of("security", "db")),
            entry("catalog", Set.of("security", "db")),
            entry("storage", Set.of("catalog", "security", "db")),
            entry("cases", Set.of("manifest", "validation", "catalog", "phenotype", "storage", "security", "db")),
            entry(
                    "batch",
                    Set.of("manifest", "validation", "catalog", "phenotype", "storage", "cases", "security", "db")),
            entry("notice", Set.of("batch", "security", "db")),
            entry("api", FEATURES),
            entry("cli", FEATURES),
            entry("ui", FEATURES));

    private static final DescribedPredicate<JavaClass> CATALOG_RECORDS =
            named("org\\.caseload\\.catalog\\.(CatalogSnapshot|CatalogEntry|CatalogKind|ProviderKind)");
    private static final DescribedPredicate<JavaClass> ONTOLOGY = named("org\\.caseload\\.phenotype\\.Ontology");
    private static final DescribedPredicate<JavaClass> REPOSITORY = named(".*\\.\\w+Repository");
    private static final DescribedPredicate<JavaClass> TABLES = resideInAPackage("org.caseload.db..");
    private static final DescribedPredicate<JavaClass> TABLES_AND_JOOQ = TABLES.or(resideInAPackage("org.jooq.."));
    private static final DescribedPredicate<JavaClass> OUTERMOST =
            resideInAnyPackage("org.caseload.api..", "org.caseload.cli..", "org.caseload.ui..");

    @Test
    void modulesImportWhatTheyDeclareAndFormNoCycle() {
        ApplicationModules.of(CaseloadApplication.class).verify();
    }

    @Test
    void modulesDeclareWhatTheArchitectureAllows() throws IOException {
        assertThat(modules()).isEqualTo(MAY_IMPORT);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void packageSaysItsPurpose(String name) throws IOException {
        assertThat(folder(name).resolve("package-info.java"))
                .exists()
                .content()
                .matches(Pattern.compile("/\\*\\*\\s+(\\* )?\\p{Lu}[^@]{15,}?\\.\\s.*", Pattern.DOTALL));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void packageIsNullMarked(String name) {
        assertThat(packageInfo(name).isAnnotationPresent(NullMarked.class)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void packageIsNotNamedAfterALayer(String name) {
        assertThat(List.of(name.split("\\."))).doesNotContain("common", "util", "core", "dto", "config", "exception");
    }

    @Test
    void generatedTablesAreNotCheckedIn() throws IOException {
        try (Stream<Path> files = Files.walk(folder("org.caseload.db"))) {
            assertThat(files.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
                    .containsExactly("package-info.java");
        }
    }

    @Test
    void manifestIsPure() {
        onlyDependsOn("manifest", resideInAnyPackage("org.apache.commons.csv..", "javax.xml.stream.."));
    }

    @Test
    void validationIsPure() {
        onlyDependsOn(
                "validation",
                resideInAPackage("org.caseload.manifest..").or(CATALOG_RECORDS).or(ONTOLOGY));
    }

    @Test
    void onlyRepositoriesTouchTablesOrJooq() {
        noClasses()
                .that(not(TABLES).and(not(REPOSITORY)))
                .should()
                .dependOnClassesThat(TABLES_AND_JOOQ)
                .check(CLASSES);
    }

    @Test
    void repositoriesAreHidden() {
        noClasses().that(REPOSITORY).should().bePublic().check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"org.springframework.transaction.annotation.Transactional", "jakarta.transaction.Transactional"})
    void outermostPackagesBeginNoTransaction(String annotation) {
        noClasses().that(OUTERMOST).should().beMetaAnnotatedWith(annotation).check(CLASSES);
        noMembers()
                .that()
                .areDeclaredInClassesThat(OUTERMOST)
                .should()
                .beMetaAnnotatedWith(annotation)
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "cli", "ui"})
    void nobodyImportsOutermostPackage(String name) {
        DescribedPredicate<JavaClass> inside = resideInAPackage(ROOT + "." + name + "..");
        noClasses().that(not(inside)).should().dependOnClassesThat(inside).check(CLASSES);
    }

    @Test
    void bootImportsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".*..")
                .check(CLASSES);
    }

    @Test
    void casesKnowNoBatch() {
        noClasses()
                .that()
                .resideInAPackage("org.caseload.cases..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.caseload.batch..")
                .check(CLASSES);
    }

    /** Only package-info may name Spring Modulith's annotation. */
    private static void onlyDependsOn(String module, DescribedPredicate<JavaClass> others) {
        classes()
                .that()
                .resideInAPackage(ROOT + "." + module + "..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", ROOT + "." + module + "..")
                        .or(others))
                .check(CLASSES);
    }

    /** The class of that name, and what is nested in it. */
    private static DescribedPredicate<JavaClass> named(String pattern) {
        return nameMatching(pattern + "(\\$.*)?").forSubtype();
    }

    private static Map<String, Set<String>> modules() throws IOException {
        Map<String, Set<String>> modules = new TreeMap<>();
        for (String name : packages()) {
            ApplicationModule module = packageInfo(name).getAnnotation(ApplicationModule.class);
            if (module != null) {
                modules.put(name.substring(ROOT.length() + 1), Set.of(module.allowedDependencies()));
            }
        }
        return modules;
    }

    /** Read from the sources, so that a package without package-info is among them. */
    private static List<String> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> SOURCES.relativize(file.getParent()).toString().replace(File.separatorChar, '.'))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static Path folder(String name) {
        return SOURCES.resolve(name.replace('.', File.separatorChar));
    }

    private static Class<?> packageInfo(String name) {
        try {
            return Class.forName(name + ".package-info");
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("No package-info in " + name, missing);
        }
    }
}
