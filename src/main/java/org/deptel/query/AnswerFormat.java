package org.deptel.query;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** The shapes in which an answer is printed. */
public enum AnswerFormat {
    TABLE,
    CSV,
    TSV,
    JSON,
    XML;

    private static final int WIDEST = 100;

    /** The format of this name in any case; throws MisuseException that lists them. */
    public static AnswerFormat named(String name) {
        for (AnswerFormat f : values()) {
            if (f.name().equalsIgnoreCase(name)) {
                return f;
            }
        }
        throw new MisuseException("there is no format '" + name + "'; take table, csv, tsv, json or xml");
    }

    /** Prints an answer. */
    public void print(Answer answer, PrintStream out) {
        switch (this) {
            case TABLE -> table(answer, out);
            case CSV -> write(answer, ResultSetLang.RS_CSV, out);
            case TSV -> write(answer, ResultSetLang.RS_TSV, out);
            case JSON -> write(answer, ResultSetLang.RS_JSON, out);
            case XML -> write(answer, ResultSetLang.RS_XML, out);
        }
        out.flush();
    }

    private static void write(Answer answer, org.apache.jena.riot.Lang lang, PrintStream out) {
        List<Var> vars = answer.columns().stream().map(Var::alloc).toList();
        List<Binding> bindings = new ArrayList<>();
        for (List<@org.jspecify.annotations.Nullable Node> row : answer.rows()) {
            BindingBuilder b = Binding.builder();
            for (int i = 0; i < vars.size(); i++) {
                Node cell = row.get(i);
                if (cell != null) {
                    b.add(vars.get(i), cell);
                }
            }
            bindings.add(b.build());
        }
        RowSet rows = RowSetStream.create(vars, bindings.iterator());
        Optional.ofNullable(org.apache.jena.riot.rowset.RowSetWriterRegistry.getFactory(lang))
                .map(f -> f.create(lang))
                .ifPresent((RowSetWriter w) -> w.write(out, rows, null));
    }

    private static void table(Answer answer, PrintStream out) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(answer.columns());
        answer.rows().forEach(r -> lines.add(r.stream().map(AnswerFormat::cell).toList()));
        int[] widths = new int[answer.columns().size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        for (int n = 0; n < lines.size(); n++) {
            out.println(padded(lines.get(n), widths));
            if (n == 0) {
                out.println(rule(widths));
            }
        }
        out.println(answer.rows().size() == 1 ? "(1 row)" : "(" + answer.rows().size() + " rows)");
    }

    private static String cell(@org.jspecify.annotations.Nullable Node node) {
        if (node == null) {
            return "";
        }
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : QueryRunner.shortened(node.toString());
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
    }

    private static String padded(List<String> cells, int[] widths) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            out.append(cells.get(i)).append(" ".repeat(widths[i] - cells.get(i).length() + 2));
        }
        return out.toString().stripTrailing();
    }

    private static String rule(int[] widths) {
        StringBuilder out = new StringBuilder();
        for (int w : widths) {
            out.append("-".repeat(w)).append("  ");
        }
        return out.toString().stripTrailing();
    }
}
