package org.deptel.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.deptel.query.Answer;
import org.deptel.query.AnswerFormat;
import org.deptel.query.MisuseException;

/** A page that answers GET; what the visitor asked wrongly gives 400 and a line that says so. */
abstract class Page extends HttpServlet {
    private static final long serialVersionUID = 1;

    /** Answers a request; throws MisuseException for one that cannot be. */
    abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(
                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
        try {
            answer(request, response);
        } catch (MisuseException misuse) {
            send(response, 400, new Html("This cannot be answered").paragraph(String.valueOf(misuse.getMessage())));
        }
    }

    static void send(HttpServletResponse response, int status, Html html) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html; charset=utf-8");
        response.getOutputStream().write(html.page().getBytes(StandardCharsets.UTF_8));
    }

    static void send(HttpServletResponse response, AnswerFormat format, Answer answer) throws IOException {
        response.setContentType(
                switch (format) {
                    case TABLE -> "text/plain; charset=utf-8";
                    case CSV -> "text/csv; charset=utf-8";
                    case TSV -> "text/tab-separated-values; charset=utf-8";
                    case JSON -> "application/sparql-results+json";
                    case XML -> "application/sparql-results+xml";
                });
        try (PrintStream out = new PrintStream(response.getOutputStream(), false, StandardCharsets.UTF_8)) {
            format.print(answer, out);
        }
    }
}
