package org.deptel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deptel.query.Answer;
import org.deptel.query.AnswerFormat;
import org.deptel.query.MisuseException;
import org.deptel.query.NamedQuery;
import org.deptel.query.QueryCatalog;
import org.deptel.query.QueryParameter;
import org.deptel.query.QueryRunner;
import org.deptel.store.GraphStore;

/** A named query: its form, its answer as a page or with {@code format=} as csv, tsv, json or xml, and its SPARQL. */
final class QueryPage extends Page {
    private static final long serialVersionUID = 1;

    private final transient QueryRunner runner;
    private final transient QueryCatalog catalog;

    QueryPage(GraphStore store, QueryCatalog catalog) {
        this.runner = new QueryRunner(store);
        this.catalog = catalog;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String name = path.replaceFirst("^/", "");
        NamedQuery query =
                catalog.find(name).orElseThrow(() -> new MisuseException("there is no question called '" + name + "'"));
        Map<String, String> values = new LinkedHashMap<>();
        boolean complete = true;
        for (QueryParameter p : query.parameters()) {
            String given = request.getParameter(p.name());
            if (given != null && !given.isBlank()) {
                values.put(p.name(), given);
            } else {
                complete &= p.byDefault() != null;
            }
        }
        String format = request.getParameter("format");
        if (format != null && !format.equals("html")) {
            send(response, AnswerFormat.named(format), runner.run(query, values));
            return;
        }
        Html html = new Html(query.summary()).paragraph(query.description()).raw(form(query, values));
        if (complete) {
            Answer answer = runner.run(query, values);
            html.table(answer);
        }
        send(
                response,
                200,
                html.raw("<details><summary>SPARQL</summary><pre>" + Html.escape(query.text()) + "</pre></details>"));
    }

    private static String form(NamedQuery query, Map<String, String> values) {
        StringBuilder form = new StringBuilder("<form method=\"get\">");
        for (QueryParameter p : query.parameters()) {
            String value = values.getOrDefault(p.name(), p.findDefault().orElse(""));
            form.append("<label>")
                    .append(Html.escape(p.name() + ": " + p.description()))
                    .append(" <input name=\"")
                    .append(p.name())
                    .append("\" value=\"")
                    .append(Html.escape(value))
                    .append("\"></label>");
        }
        return form.append("<button>Ask</button></form>").toString();
    }
}
