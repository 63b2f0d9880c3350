package org.deptel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.deptel.query.NamedQuery;
import org.deptel.query.QueryCatalog;

/** The list of questions. */
final class HomePage extends Page {
    private static final long serialVersionUID = 1;

    private final transient QueryCatalog catalog;

    HomePage(QueryCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Html html = new Html("Who met whom").raw("<ul>");
        for (NamedQuery q : catalog.list()) {
            html.raw("<li><a href=\"/query/" + q.name() + "\">" + Html.escape(q.summary()) + "</a></li>");
        }
        html.raw("</ul><p>SPARQL: <code>/deptel/sparql</code></p>");
        boolean home = request.getRequestURI().equals("/");
        send(response, home ? 200 : 404, home ? html : new Html("There is no such page"));
    }
}
