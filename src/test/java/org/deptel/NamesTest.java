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
import org.deptel.model.ResolvedMention;
import org.deptel.model.ThingKind;
import org.deptel.resolve.Resolver;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.Block;
import org.deptel.text.Document;
import org.deptel.text.DocumentKind;
import org.deptel.text.Header;
import org.deptel.text.NameKind;
import org.deptel.text.NameSpan;
import org.deptel.text.Papers;
import org.deptel.text.Parties;
import org.deptel.text.RegisterEntry;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Token;
import org.deptel.text.Volume;
import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

/** Whom names mean, from words to persons, without language models: curly brackets stand for what a model would see. */
class NamesTest {
    private static final Pattern WORD = Pattern.compile("(?:Mr|Mrs|Jr|Dr)\\.|\\p{Lu}\\.|[\\p{L}\\p{N}]+|[{}]|[^\\s{}]");

    private final List<RegisterEntry> list = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<Zone> zones = new ArrayList<>();

    private void listed(String id, String name, String description) {
        list.add(new RegisterEntry(id, name, description, ""));
    }

    private void line(Zone zone, String words) {
        zones.add(zone);
        lines.add(words);
    }

    /** The links found, as {@code surface=id}, in order. */
    private List<String> links() {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int begin = text.length();
            sentences.add(sentence(zones.get(i), lines.get(i), text));
            blocks.add(new Block(zones.get(i), new Span(begin, text.length()), ""));
            text.append('\n');
        }
        Volume volume = new Volume("frus1956v01", "", list, List.of());
        Header header = Papers.header(DocumentKind.OTHER_DOCUMENT, "", Parties.NONE, LocalDate.of(1956, 5, 4));
        Document document = Papers.document("frus1956v01/d1", header, text.toString(), blocks);
        Authority core = Authority.core();
        ResolvedDocument found = new Resolver(volume, core)
                .resolve(new Extractor(volume, core).extract(new AnnotatedDocument(document, volume, sentences)));
        return found.mentions().stream()
                .filter(m -> m.kind() == ThingKind.PERSON && m.key().startsWith("frus1956v01#"))
                .map(NamesTest::link)
                .toList();
    }

    private static String link(ResolvedMention m) {
        return m.surface() + "=" + m.key().substring(m.key().indexOf('#') + 1);
    }

    /** Splits a line into words; the words in curly brackets are a person's name to the model. */
    private static Sentence sentence(Zone zone, String words, StringBuilder text) {
        int begin = text.length();
        List<Token> tokens = new ArrayList<>();
        List<NameSpan> names = new ArrayList<>();
        int open = 0;
        int end = 0;
        Matcher m = WORD.matcher(words);
        while (m.find()) {
            if (m.group().equals("{")) {
                open = tokens.size();
            } else if (m.group().equals("}")) {
                names.add(new NameSpan(NameKind.PERSON, open, tokens.size()));
            } else {
                String gap = words.substring(end, m.start()).replaceAll("[{}]", "");
                text.append(gap);
                int at = text.length();
                text.append(m.group());
                tokens.add(Token.of(m.group(), new Span(at, text.length())));
            }
            end = m.end();
        }
        return new Sentence(zone, "", new Span(begin, text.length()), tokens, names, false);
    }

    @Test
    void of_two_bearers_of_a_surname_the_one_in_office_that_day_is_meant() {
        listed("p_a", "Elmore, Walter S.", "Assistant Secretary of State for European Affairs");
        listed("p_b", "Elmore, Reuben B.", "Deputy Secretary of Defense, August 1958–April 1959");
        line(Zone.BODY, "The paper was sent to {Elmore} yesterday.");
        assertThat(links()).containsExactly("Elmore=p_a");
    }

    @Test
    void of_two_bearers_of_a_surname_the_one_whose_description_stands_beside_it_is_meant() {
        listed("p_a", "Elmore, Robert B.", "Secretary of the Treasury");
        listed("p_b", "Elmore, Dillon", "Special Assistant to the President for Harbours");
        line(Zone.HEADING, "Letter From Abel Brook to the Special Assistant for Harbours (Elmore)");
        assertThat(links()).containsExactly("Elmore=p_b");
    }

    @Test
    void two_bearers_of_a_surname_of_whom_nothing_is_said_stay_open() {
        listed("p_a", "Elmore, Robert B.", "");
        listed("p_b", "Elmore, Dillon", "");
        line(Zone.BODY, "The paper was sent to {Elmore} yesterday.");
        assertThat(links()).isEmpty();
    }

    @Test
    void a_name_is_found_by_a_part_of_it_and_with_what_follows_it() {
        listed("p_c", "Couvert de Marvelle, Maurice", "French Foreign Minister");
        listed("p_k", "Kang Wen-lai", "Minister");
        listed("p_l", "Laye, James S., Jr.", "Secretary");
        listed("p_b", "Brennmann, Heinrich von", "Minister");
        line(Zone.BODY, "Then {Couvert} asked {Kang} about it, and von Brennmann answered.");
        line(Zone.CLOSER, "{James S. Laye}, Jr.");
        assertThat(links()).containsExactly("Couvert=p_c", "Kang=p_k", "von Brennmann=p_b", "James S. Laye, Jr.=p_l");
    }

    @Test
    void a_name_in_a_file_title_stands_surname_first() {
        listed("p_w", "Wailing, Edward T.", "Minister");
        line(Zone.FOOTNOTE, "Files, 123 {Wailing}, Edward T. and others");
        assertThat(links()).containsExactly("Wailing, Edward T.=p_w");
    }

    @Test
    void given_names_spelled_by_another_hand_agree_with_the_list() {
        listed("p_t", "Tooning, Malcom", "");
        listed("p_m", "Morescu, Alexzandru", "");
        line(Zone.BODY, "{Malcolm Tooning} met {Alexandru Morescu} there.");
        assertThat(links()).containsExactly("Malcolm Tooning=p_t", "Alexandru Morescu=p_m");
    }

    @Test
    void words_of_papers_beside_a_name_are_no_part_of_it() {
        listed("p_d", "Dobrovsky, Ivan", "");
        line(Zone.BODY, "On the {Dobrovsky Message} and the {Memcons Dobrovsky} see below.");
        assertThat(links()).containsExactly("Dobrovsky=p_d", "Dobrovsky=p_d");
    }

    @Test
    void a_given_name_alone_means_the_only_one_present_who_has_it() {
        listed("p_c", "Cutling, Robert", "");
        listed("p_d", "Drake, Robert", "");
        line(Zone.BODY, "I saw {Robert Cutling} about it.");
        line(Zone.BODY, "Then {Bobby} agreed.");
        assertThat(links()).containsExactly("Robert Cutling=p_c", "Bobby=p_c");
    }

    @Test
    void a_knight_is_called_by_his_given_name() {
        listed("p_m", "Makerly, Sir Rodric M.", "British Ambassador");
        line(Zone.BODY, "I told Sir Rodric so.");
        assertThat(links()).containsExactly("Rodric=p_m");
    }

    @Test
    void initials_before_the_lines_of_a_transcript_are_the_speakers() {
        listed("p_k", "Kestrel, Henry", "");
        listed("p_d", "Dunlin, Anatol", "");
        line(Zone.HEADING, "Conversation Between {Kestrel} and {Dunlin}");
        line(Zone.BODY, "K: Good morning.");
        line(Zone.BODY, "D: Good morning to you.");
        assertThat(links()).containsExactly("Kestrel=p_k", "Dunlin=p_d", "K=p_k", "D=p_d");
    }

    @Test
    void another_english_surname_of_the_same_sound_is_another_man() {
        listed("p_s", "Stevenage, Francis B.", "");
        line(Zone.BODY, "{Stephenage} had nothing to add.");
        assertThat(links()).isEmpty();
    }

    @Test
    void a_rank_in_a_description_says_which_bearer_of_the_name_is_meant() {
        listed("p_p", "Elmore, Dwight", "President of the United States");
        listed("p_m", "Elmore, Major John", "Assistant Staff Secretary");
        line(Zone.HEADING, "Conference With President {Elmore}");
        line(Zone.LIST, "Major {Elmore}");
        assertThat(links()).containsExactly("Elmore=p_p", "Elmore=p_m");
    }

    @Test
    void a_mister_is_no_woman() {
        listed("p_a", "Elmore, Eleanor", "Department of State");
        listed("p_b", "Elmore, Robert B.", "");
        line(Zone.BODY, "I spoke with Mr. {Elmore} yesterday.");
        assertThat(links()).containsExactly("Elmore=p_b");
    }

    @Test
    void one_who_left_a_high_office_not_long_ago_is_still_spoken_of() {
        listed("p_a", "Elmore, John", "Secretary of State until December 1955");
        listed("p_b", "Elmore, Robert B.", "");
        line(Zone.BODY, "He recalled what {Elmore} had said.");
        assertThat(links()).containsExactly("Elmore=p_a");
    }

    @Test
    void letters_before_a_speakers_name_are_his_rank() {
        listed("p_c", "Chuan Kuo-feng", "Vice Foreign Minister");
        line(Zone.BODY, "{VM Chuan}: Thank you.");
        assertThat(links()).containsExactly("Chuan=p_c");
    }

    @Test
    void undivided_names_are_found_without_their_hyphens_and_with_a_slip() {
        listed("p_c", "Chuan Kuo-feng", "Premier");
        line(Zone.BODY, "{Chuan Kuofeng} and {Chuan Kuo Feng} agreed.");
        assertThat(links()).containsExactly("Chuan Kuofeng=p_c", "Chuan Kuo Feng=p_c");
    }

    @Test
    void a_compound_of_middle_name_and_surname_is_the_same_man() {
        listed("p_m", "Mellor, Sir Francis Robert Hollis", "");
        line(Zone.BODY, "Sir {Derick Hollis-Mellor} came too.");
        assertThat(links()).containsExactly("Derick Hollis-Mellor=p_m");
    }

    @Test
    void two_surnames_of_the_list_behind_told_are_two_men_where_a_clause_may_begin() {
        listed("p_A1", "Archer, John", "Assistant Secretary of State");
        listed("p_B1", "Bellini", "Foreign Minister");
        line(Zone.BODY, "Carver told Archer Bellini would come .");
        assertThat(links()).containsExactly("Archer=p_A1", "Bellini=p_B1");
    }

    @Test
    void a_given_name_of_the_list_is_no_man_of_his_own_behind_told() {
        listed("p_A1", "Archer, John", "Assistant Secretary of State");
        listed("p_B1", "Bellini, Archer", "Foreign Minister");
        line(Zone.BODY, "Carver told Archer Bellini to come .");
        assertThat(links()).containsExactly("Archer Bellini=p_B1");
    }
}
