package org.deptel.web;

import java.util.List;
import org.apache.jena.graph.Node;
import org.deptel.query.Answer;
import org.deptel.query.QueryRunner;
import org.jspecify.annotations.Nullable;

/** Puts a page together; everything that comes from the data is escaped. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    Html(String title) {
        out.append(
                        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(escape(title))
                .append(
                        "</title><style>body{font:16px/1.5 Georgia,serif;margin:2rem auto;max-width:70rem;padding:0 1rem}"
                                + "table{border-collapse:collapse}td,th{border-bottom:1px solid #bbb;padding:.3rem .6rem;text-align:left;vertical-align:top}"
                                + "label{display:block;margin:.3rem 0}</style></head><body><p><a href=\"/\">deptel</a></p><h1>")
                .append(escape(title))
                .append("</h1>");
    }

    Html paragraph(String text) {
        out.append("<p>").append(escape(text)).append("</p>");
        return this;
    }

    Html heading(String text) {
        out.append("<h2>").append(escape(text)).append("</h2>");
        return this;
    }

    Html raw(String html) {
        out.append(html);
        return this;
    }

    Html table(Answer answer) {
        out.append("<table><thead><tr>");
        answer.columns()
                .forEach(c -> out.append("<th scope=\"col\">").append(escape(c)).append("</th>"));
        out.append("</tr></thead><tbody>");
        for (List<@Nullable Node> row : answer.rows()) {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(cell(cell)).append("</td>"));
            out.append("</tr>");
        }
        out.append("</tbody></table><p>").append(answer.rows().size()).append(" rows</p>");
        return this;
    }

    private static String cell(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        if (node.isLiteral()) {
            return escape(node.getLiteralLexicalForm());
        }
        String iri = node.toString();
        String shown = escape(QueryRunner.shortened(iri));
        return iri.contains("/id/") ? "<a href=\"/id/" + shown + "\">" + shown + "</a>" : shown;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    String page() {
        return out + "</body></html>\n";
    }
}
