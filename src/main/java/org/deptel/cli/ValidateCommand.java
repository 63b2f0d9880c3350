package org.deptel.cli;

import java.util.concurrent.Callable;
import org.deptel.query.ShapeCheck;
import org.deptel.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code deptel validate} */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Checks the graph against the shapes of the ontology (SHACL).")
final class ValidateCommand implements Callable<Integer> {
    private static final int SHOWN = 50;

    @Mixin
    private final StoreOption store = new StoreOption();

    ValidateCommand() {}

    @Override
    public Integer call() {
        try (GraphStore graph = store.open()) {
            ShapeCheck.Result result = ShapeCheck.check(graph);
            result.findings().stream().limit(SHOWN).forEach(System.out::println);
            if (result.findings().size() > SHOWN) {
                System.out.println("… and " + (result.findings().size() - SHOWN) + " more");
            }
            System.err.println(result.violations() + " violations, " + result.warnings() + " warnings");
            return result.violations() == 0 ? 0 : 1;
        }
    }
}
