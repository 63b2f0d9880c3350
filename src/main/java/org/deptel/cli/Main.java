package org.deptel.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.sys.JenaSystem;
import org.deptel.pipeline.Program;
import org.deptel.query.MisuseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The program: finds the command and turns what it throws into one line and an exit code. */
@Command(
        name = "deptel",
        description = "A knowledge graph of Cold War diplomacy: who met whom, when, where, and which words say so.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            BuildCommand.class,
            QueriesCommand.class,
            QueryCommand.class,
            ExplainCommand.class,
            ExportCommand.class,
            ValidateCommand.class,
            StatsCommand.class,
            ServeCommand.class,
            DiffCommand.class,
            EvaluateCommand.class,
            LearnPresenceCommand.class,
            LearnTrustCommand.class,
            HelpCommand.class
        })
public final class Main implements Runnable {
    private static final Logger ROOT = Logger.getLogger("");

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    Main() {}

    /** Runs a command and leaves the JVM with its exit code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        int code = run(args, out, err);
        out.flush();
        System.exit(code);
    }

    /** Runs a command; returns its exit code. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        ROOT.setLevel(Level.WARNING);
        JenaSystem.init();
        CommandLine line = new CommandLine(new Main())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((e, a) -> misuse(e, err))
                .setExecutionExceptionHandler((e, c, p) -> failed(e, err));
        return line.execute(args);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int misuse(ParameterException e, PrintStream err) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
        String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        err.println(
                "deptel: " + first + "; 'deptel help" + command.replaceFirst("^deptel", "") + "' says how to call it");
        return 2;
    }

    private static int failed(Exception e, PrintStream err) {
        if (e instanceof MisuseException) {
            err.println("deptel: " + e.getMessage());
            return 2;
        }
        if (e instanceof UncheckedIOException || e instanceof IllegalStateException) {
            Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
            err.println("deptel: " + cause.getMessage());
            return 1;
        }
        e.printStackTrace(err);
        err.println("deptel: a fault of the program; please report the lines above");
        return 1;
    }

    /** The version line. */
    static final class Version implements IVersionProvider {
        Version() {}

        @Override
        public String[] getVersion() {
            return new String[] {"deptel " + Program.version()};
        }
    }
}
