package org.deptel.cli;

import java.util.concurrent.Callable;
import org.deptel.query.AnswerFormat;
import org.deptel.query.Explainer;
import org.deptel.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code deptel explain IRI} */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Shows the claims about a person, event, document or place, each with its words.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "IRI", description = "an IRI, the part of one after /id/, or a name")
    @SuppressWarnings("NullAway.Init")
    private String thing;

    @Mixin
    private final StoreOption store = new StoreOption();

    ExplainCommand() {}

    @Override
    public Integer call() {
        try (GraphStore graph = store.open()) {
            new Explainer(graph).explain(thing).forEach((heading, answer) -> {
                System.out.println();
                System.out.println("# " + heading);
                AnswerFormat.TABLE.print(answer, System.out);
            });
        }
        return 0;
    }
}
