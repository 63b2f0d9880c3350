package org.deptel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.deptel.pipeline.StoreFolder;
import org.deptel.store.GraphStore;
import org.deptel.web.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ServeIT {
    private static GraphStore store;
    private static WebServer server;

    @BeforeAll
    static void start() {
        store = GraphStore.open(new StoreFolder(Path.of(SampleStore.store())).triples());
        server = WebServer.start(store, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void the_home_page_lists_the_questions() throws IOException, InterruptedException {
        assertThat(get("/").body()).contains("Who met whom, how often", "/query/meetings-of");
        assertThat(get("/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void a_question_is_answered_as_a_page_and_as_csv() throws IOException, InterruptedException {
        assertThat(get("/query/meetings-of?person=Harrow").body())
                .contains("I called on Deputy Foreign Minister Velikanov");
        assertThat(get("/query/who-met-whom?format=csv").body()).contains("Edmund T. Harrow,Pavel S. Velikanov");
    }

    @Test
    void a_wrong_question_gives_400_and_says_why() throws IOException, InterruptedException {
        HttpResponse<String> response = get("/query/meetings-of?person=%3Cb%3ENobody");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("&lt;b&gt;Nobody").doesNotContain("<b>Nobody");
    }

    @Test
    void a_thing_has_a_page() throws IOException, InterruptedException {
        assertThat(get("/id/person/harrow-edmund-t").body()).contains("Ambassador to the Soviet Union");
    }

    @Test
    void sparql_is_answered_and_updates_are_not() throws IOException, InterruptedException {
        String ask =
                URLEncoder.encode("ASK { ?x a <https://w3id.org/deptel/ontology#Meeting> }", StandardCharsets.UTF_8);
        assertThat(get("/deptel/sparql?query=" + ask).body()).contains("true");
        String update = URLEncoder.encode("CLEAR ALL", StandardCharsets.UTF_8);
        HttpRequest post = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/deptel/sparql"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("update=" + update))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(post, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(get("/query/who-met-whom?format=csv").body()).contains("Harrow");
    }
}
