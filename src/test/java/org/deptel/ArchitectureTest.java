package org.deptel;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the packages to the design: who may import whom, and where foreign libraries stop. */
class ArchitectureTest {
    private static final String ROOT = "org.deptel";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** Each package with the packages it may import. Reading it from top to bottom is reading the flow. */
    private static final Map<String, Set<String>> TABLE = new LinkedHashMap<>();

    static {
        TABLE.put("text", Set.of());
        TABLE.put("model", Set.of("text"));
        TABLE.put("diag", Set.of("text"));
        TABLE.put("vocab", Set.of());
        TABLE.put("authority", Set.of("text", "model", "diag"));
        // a participants list names its sides by the names of states, which the registers know
        TABLE.put("parse", Set.of("text", "diag", "authority"));
        TABLE.put("annotate", Set.of("text", "diag"));
        // the lexicons of the registers say which words are names of states and offices
        TABLE.put("extract", Set.of("text", "model", "diag", "authority"));
        TABLE.put("resolve", Set.of("text", "model", "diag", "authority"));
        TABLE.put("link", Set.of("text", "model", "diag"));
        TABLE.put("rdf", Set.of("text", "model", "vocab"));
        TABLE.put("store", Set.of("vocab", "diag"));
        TABLE.put("query", Set.of("text", "store", "vocab"));
        TABLE.put("export", Set.of("query", "store", "vocab"));
        TABLE.put(
                "pipeline",
                Set.of(
                        "text",
                        "model",
                        "diag",
                        "authority",
                        "parse",
                        "annotate",
                        "extract",
                        "resolve",
                        "link",
                        "rdf",
                        "store"));
        TABLE.put(
                "evaluate",
                Set.of("text", "model", "diag", "authority", "parse", "annotate", "link", "pipeline", "store"));
        TABLE.put("web", Set.of("query", "export", "store", "vocab"));
        TABLE.put(
                "cli",
                Set.of(
                        "pipeline",
                        "evaluate",
                        "query",
                        "export",
                        "store",
                        "web",
                        "diag",
                        "authority",
                        "annotate",
                        "parse",
                        "rdf"));
    }

    /** Foreign packages with the packages of ours that may use them, all of which must. */
    private static final Map<String, Set<String>> WALLS = Map.of(
            "edu.stanford.nlp..", Set.of("annotate"),
            "org.apache.jena.tdb2..", Set.of("store"),
            "org.apache.jena.fuseki..", Set.of("web"),
            "org.apache.jena.shacl..", Set.of("query"),
            "picocli..", Set.of("cli"),
            "org.jsoup..", Set.of("parse"),
            "com.google.gson..", Set.of("evaluate"));

    private static final Set<String> JENA =
            Set.of("vocab", "rdf", "store", "query", "export", "pipeline", "evaluate", "web", "cli");

    @Test
    void the_table_names_exactly_the_packages_there_are() {
        Set<String> there = CLASSES.stream()
                .map(c -> c.getPackageName().substring(ROOT.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(there).isEqualTo(new TreeSet<>(TABLE.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> each_package_imports_only_what_its_row_allows() {
        return TABLE.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    String[] forbidden = TABLE.keySet().stream()
                            .filter(p ->
                                    !p.equals(row.getKey()) && !row.getValue().contains(p))
                            .map(p -> ROOT + "." + p + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(ROOT + "." + row.getKey() + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden)
                            .check(CLASSES);
                }));
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> foreign_libraries_stop_at_their_wall() {
        return WALLS.entrySet().stream()
                .map(wall -> DynamicTest.dynamicTest(wall.getKey(), () -> {
                    noClasses()
                            .that(not(in(wall.getValue())))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(wall.getKey())
                            .check(CLASSES);
                    for (String home : wall.getValue()) {
                        assertThat(uses(home, wall.getKey()))
                                .as(home + " uses " + wall.getKey() + ", or the wall is stale")
                                .isTrue();
                    }
                }));
    }

    @Test
    void jena_stays_out_of_the_stages_that_understand_text() {
        noClasses()
                .that(not(in(JENA)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena..")
                .check(CLASSES);
    }

    @Test
    void nothing_is_called_util_helper_manager_or_impl() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .check(CLASSES);
    }

    private static boolean uses(String home, String library) {
        return CLASSES.stream()
                .filter(in(Set.of(home)))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .anyMatch(d -> resideInAnyPackage(library).test(d.getTargetClass()));
    }

    private static DescribedPredicate<JavaClass> in(Set<String> packages) {
        String[] names = packages.stream().map(p -> ROOT + "." + p + "..").toArray(String[]::new);
        return resideInAnyPackage(names);
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
        return describe("not " + predicate.getDescription(), c -> !predicate.test(c));
    }
}
