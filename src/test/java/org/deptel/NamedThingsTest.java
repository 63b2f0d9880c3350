package org.deptel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.authority.Authority;
import org.deptel.extract.Extractor;
import org.deptel.model.ResolvedDocument;
import org.deptel.resolve.Resolver;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.Block;
import org.deptel.text.Document;
import org.deptel.text.DocumentKind;
import org.deptel.text.Header;
import org.deptel.text.Papers;
import org.deptel.text.Parties;
import org.deptel.text.Party;
import org.deptel.text.RegisterEntry;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Term;
import org.deptel.text.Token;
import org.deptel.text.Volume;
import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

/** Which place, state or body a name means, from a sentence to the thing. */
class NamedThingsTest {
    private static final Pattern WORD =
            Pattern.compile("'s|[\\p{L}\\d](?:[\\p{L}\\d.&-]*[\\p{L}\\d])?\\.?(?=$|[\\s,;'])|\\S");

    private List<Term> terms = List.of();
    private List<RegisterEntry> persons = List.of();
    private String sender = "";
    private int year = 1961;

    /** What the names of a sentence are taken for, as {@code KIND key}. */
    private List<String> things(String text) {
        Volume volume = new Volume("test", "", persons, terms);
        List<Token> tokens = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            tokens.add(Token.of(m.group(), new Span(m.start(), m.end())));
        }
        Span all = new Span(0, text.length());
        Sentence sentence = new Sentence(Zone.BODY, "", all, tokens, List.of(), false);
        Document document = document(text, all);
        ResolvedDocument resolved = new Resolver(volume, Authority.core())
                .resolve(new Extractor(volume, Authority.core())
                        .extract(new AnnotatedDocument(document, volume, List.of(sentence))));
        return resolved.mentions().stream()
                .filter(x -> !x.kind().name().equals("PERSON"))
                .map(x -> x.kind() + " " + x.key())
                .toList();
    }

    private Document document(String text, Span all) {
        Parties parties = sender.isEmpty()
                ? Parties.NONE
                : new Parties(List.of(new Party(sender, "", new Span(0, 0), null)), List.of(), List.of());
        Header header = Papers.header(DocumentKind.TELEGRAM, "", parties, LocalDate.of(year, 5, 4));
        return Papers.document("test/d1", header, text, List.of(new Block(Zone.BODY, all, "")));
    }

    @Test
    void a_capital_that_decides_is_its_government_and_the_town_is_a_place() {
        assertThat(things("The delegates said that Moscow has decided to wait."))
                .containsExactly("POLITY soviet-union");
        assertThat(things("They spoke of Moscow's intentions again.")).containsExactly("POLITY soviet-union");
        assertThat(things("The delegates met in Moscow and rested.")).containsExactly("PLACE moscow");
        assertThat(things("He sent telegram 12 from Moscow to say so.")).containsExactly("PLACE moscow");
    }

    @Test
    void a_capital_is_the_government_that_sat_there_then() {
        year = 1958;
        assertThat(things("He thought that Taipei would refuse.")).containsExactly("POLITY china-republic");
        assertThat(things("He thought that Bonn would refuse.")).containsExactly("POLITY federal-republic-of-germany");
    }

    @Test
    void the_volumes_own_list_says_what_an_abbreviation_means() {
        terms = List.of(new Term("t1", "AFP", "Alliance for Progress"), new Term("t2", "CPI", "Consumer Price Index"));
        assertThat(things("Funds of the AFP were spent.")).containsExactly("ORGANIZATION alliance-for-progress");
        assertThat(things("The CPI rose.")).isEmpty();
    }

    @Test
    void an_abbreviation_of_two_governments_means_the_one_where_the_writer_sits() {
        terms = List.of(new Term("t1", "GOP", "Government of Panama; Government of Peru"));
        sender = "Embassy in Peru";
        assertThat(things("They asked the GOP for time.")).containsExactly("POLITY peru");
    }

    @Test
    void an_unlisted_abbreviation_of_a_government_is_the_hosts_or_open() {
        assertThat(things("They asked the GOI for time.")).isEmpty();
        sender = "Embassy in Indonesia";
        assertThat(things("They asked the GOI for time.")).containsExactly("POLITY indonesia");
    }

    @Test
    void a_mission_is_a_body_at_its_post() {
        assertThat(things("We asked Embassy Djakarta for views."))
                .containsExactly("ORGANIZATION us-embassy-in-indonesia");
        assertThat(things("Please tell AmLegation Budapest at once."))
                .containsExactly("ORGANIZATION us-legation-in-hungary");
        assertThat(things("He went to the Embassy in the Soviet Union again."))
                .containsExactly("ORGANIZATION us-embassy-in-the-soviet-union");
    }

    @Test
    void a_bare_mission_is_the_one_that_writes_and_open_elsewhere() {
        assertThat(things("He called the Embassy yesterday.")).isEmpty();
        sender = "Embassy in Greece";
        assertThat(things("He called the Embassy yesterday.")).containsExactly("ORGANIZATION us-embassy-in-greece");
        assertThat(things("He called the Soviet Embassy yesterday.")).containsExactly("POLITY soviet-union");
    }

    @Test
    void a_foreign_ministry_is_that_of_the_state_named_or_of_the_host() {
        sender = "Embassy in Hungary";
        assertThat(things("We took it up with FonOff today."))
                .containsExactly("ORGANIZATION hungarian-foreign-ministry");
        assertThat(things("We took it up with the Polish Foreign Office today."))
                .contains("ORGANIZATION polish-foreign-ministry");
    }

    @Test
    void the_department_is_that_of_state_unless_it_is_another() {
        assertThat(things("Inform the Department if he comes.")).containsExactly("ORGANIZATION department-of-state");
        assertThat(things("He wrote to the Department of the Army."))
                .containsExactly("ORGANIZATION department-of-the-army");
    }

    @Test
    void a_name_with_a_possessive_inside_is_found_whole() {
        year = 1971;
        assertThat(things("He was asked to visit the People's Republic of China soon."))
                .containsExactly("POLITY china-peoples-republic");
    }

    @Test
    void a_prefix_does_not_hide_a_state() {
        assertThat(things("There was a pro-Soviet group.")).containsExactly("POLITY soviet-union");
    }

    @Test
    void persons_papers_ships_and_pronouns_are_no_places() {
        persons = List.of(new RegisterEntry("p1", "Jordan, Amos", "an officer", ""));
        assertThat(things("I told Mr. London so.")).isEmpty();
        assertThat(things("It stood in the Manila Times again.")).isEmpty();
        assertThat(things("He talked to General Jordan about it.")).isEmpty();
        assertThat(things("The visit of the USS Florida was put off.")).isEmpty();
        assertThat(things("HE ASKED THEM TO TELL US SOON.")).isEmpty();
    }

    @Test
    void a_short_form_takes_up_the_longer_name_before_it() {
        assertThat(things("The Alliance for Progress began, and the Alliance grew."))
                .containsExactly("ORGANIZATION alliance-for-progress", "ORGANIZATION alliance-for-progress");
        assertThat(things("They said that the Alliance grew.")).isEmpty();
    }

    @Test
    void a_body_told_by_its_form_ends_where_its_name_ends() {
        assertThat(things("We wrote to the Joint Planning Committee on April 3 about it."))
                .isNotEmpty();
        assertThat(things("We wrote to the Chief of the Bureau about it.")).isEmpty();
        sender = "Embassy in Iraq";
        assertThat(things("It lies with the Ministry of Economics now."))
                .containsExactly("ORGANIZATION ministry-of-economics-iraq");
    }

    @Test
    void regions_are_found_by_their_adjectives() {
        assertThat(things("Several Latin American delegates left.")).containsExactly("PLACE latin-america");
    }
}
