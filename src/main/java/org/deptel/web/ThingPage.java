package org.deptel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.deptel.query.Explainer;
import org.deptel.store.GraphStore;

/** What is claimed about a thing, with the words that say so. */
final class ThingPage extends Page {
    private static final long serialVersionUID = 1;

    private final transient Explainer explainer;

    ThingPage(GraphStore store) {
        this.explainer = new Explainer(store);
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/", "");
        Html html = new Html(key);
        explainer
                .explain(key)
                .forEach((heading, answer) -> html.heading(heading).table(answer));
        send(response, 200, html);
    }
}
