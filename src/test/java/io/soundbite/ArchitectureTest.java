package io.soundbite;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the layers: a package imports only from rows below its own, never from a sibling. */
class ArchitectureTest {

  private static final String ROOT = "io.soundbite";

  /** From the top down; "" is the root package. */
  private static final List<List<String>> ROWS =
      List.of(
          List.of("cli"),
          List.of("bench"),
          List.of(""),
          List.of("lucene"),
          List.of("annotate", "insight", "alert", "export", "correct"),
          List.of("authority", "copies", "quote", "topic", "search"),
          List.of("text", "read", "query", "eval", "codec"),
          List.of("model"),
          List.of("given"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void everyPackageHasItsRow() {
    var listed =
        ROWS.stream().flatMap(List::stream).map(ArchitectureTest::full).collect(Collectors.toSet());
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
        .isSubsetOf(listed);
  }

  @Test
  void aPackageImportsOnlyFromTheRowsBelow() {
    for (int row = 0; row < ROWS.size(); row++) {
      for (String name : ROWS.get(row)) {
        List<String> allowed =
            ROWS.subList(row + 1, ROWS.size()).stream()
                .flatMap(List::stream)
                .map(ArchitectureTest::full)
                .collect(Collectors.toList());
        allowed.add(full(name));
        classes()
            .that()
            .resideInAPackage(full(name))
            .should()
            .onlyDependOnClassesThat(
                describe(
                    "reside below " + full(name),
                    dependency ->
                        !dependency.getPackageName().startsWith(ROOT)
                            || allowed.contains(dependency.getPackageName())))
            .allowEmptyShould(true)
            .check(CLASSES);
      }
    }
  }

  @Test
  void noPackageIsPartOfACycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void luceneStaysBehindItsSeams() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT,
            full("cli"),
            full("model"),
            full("search"),
            full("alert"),
            full("correct"),
            full("annotate"),
            full("export"),
            full("read"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CLASSES);
  }

  @Test
  void theQueryTreeKnowsNothingOfLucene() {
    noClasses()
        .that()
        .resideInAPackage(full("query"))
        .and()
        .haveSimpleNameNotEndingWith("Parser")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CLASSES);
  }

  private static String full(String name) {
    return name.isEmpty() ? ROOT : ROOT + "." + name;
  }
}
