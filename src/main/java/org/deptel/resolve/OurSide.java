package org.deptel.resolve;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.Agent;
import org.deptel.model.Agents;
import org.deptel.model.PersonMention;
import org.deptel.model.ResolvedMention;
import org.deptel.model.ThingKind;
import org.deptel.text.Block;
import org.deptel.text.Document;
import org.deptel.text.DocumentKind;
import org.deptel.text.Quotations;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * Decides who "we" are where it can be known: {@code Elm and I called on …; we told him}, {@code as you and I agreed, we},
 * a memorandum that two have signed. Everywhere else "we" is a mission or a government, and no person. Each member is a
 * mention of his own at the same word; a group of which one member is not known is left alone.
 */
final class OurSide {
    /** How far behind the words that name them "we" may mean them; in UTF-16 units. */
    private static final int REACH = 700;

    private static final Pattern AND_I = Pattern.compile("(?:,? and|/) (?<I>I)\\b(?!\\.)");
    private static final Pattern I_AND = Pattern.compile("\\b(?<I>I)(?: and|,? accompanied by|,? together with) ");
    private static final Pattern ALONG =
            Pattern.compile("\\b[Aa]ccompanied by (?<N>[^.;\\n]{3,90}?),? (?<I>I)\\b(?!\\.)");
    private static final Pattern YOU_AND_I = Pattern.compile("\\b(?<Y>[Yy]ou) and (?<I>I)\\b");
    /** Between two members of a series. */
    private static final Pattern JOINED =
            Pattern.compile("(?:[’']s)?\\s*(?:,|and|, and|/|&)\\s*(?:the |my |our )?(?:\\p{Lu}[\\p{Ll}.]+ ){0,3}");

    private static final Pattern ARTICLE = Pattern.compile("(?:the |my |our )?(?:\\p{Lu}[\\p{Ll}.]+ ){0,3}");
    private static final String TALK =
            "(?:talk|discussion|conversation|meeting|audience|session|exchange|lunch|luncheon|dinner|breakfast|chat|interview)s?";
    /** What several persons did in company, and not what a government thinks or does. */
    private static final Pattern WE = Pattern.compile(
            "(?<!\\b(?:that|said|him|if|whether|hoped?|believed?|felt|thought|what|because|claiming) )\\b(?<W>[Ww]e)"
                    + " (?:(?:both|all|also|then|again|had|have|each|jointly|finally|only|just|first|later|therefore|now|together|separately|subsequently) )*"
                    + "(?:met|saw|spoke|told|said|asked|discuss(?:ed|ing)|talked|agreed|called|lunched|dined|sat|left|arrived|stressed|explained|"
                    + "pressed|urged|pointed|reviewed|exchanged|emphasi[sz]ed|replied|parted|walked|spent|drove|flew|listened|cooperated|recognized|avoided|"
                    + "(?:tried|attempted) to|(?:made|took) (?:clear|points?|the|general)|noted|reached agreement|were (?:un)?able|were (?:received|told|shown|assured|joined|given)|"
                    + "(?:had |have )?(?:an?|several|two|three|long|further|another|some|no) (?:[\\p{L}-]+ ){0,3}"
                    + TALK + "|remained)\\b"
                    + "|\\b(?:told|asked|received|gave|invited|informed|joined|assured|thanked|greeted|handed|saw|met|showed|advised|kept) (?<U>us)\\b");

    private static final Pattern AUTHORS = Pattern.compile(
            "\\b(?<W>[Ww]e) (?:both |jointly |therefore |also )?(?:recommend|have (?:met|discussed|prepared|talked|considered|reviewed|drafted)"
                    + "|met|discussed|talked|attach|enclose|submit|suggest|propose)\\b");

    private final Identities who;
    private final Document document;
    private final String text;
    private final Supplier<Quotations> quotations;

    /** Several persons named together with the writer, and where that ends. */
    private record Group(int place, OptionalInt quote, List<Decision> members) {}

    OurSide(Identities who) {
        this.who = who;
        this.document = who.findings().document();
        this.text = document.text();
        this.quotations = Suppliers.memoize(() -> new Quotations(document));
    }

    /** A mention for every member of every "we" that is known; called when all speakers are decided. */
    List<ResolvedMention> mentions(Agents agents) {
        List<ResolvedMention> found = new ArrayList<>();
        List<Decision> authors = authors(agents);
        for (Block b : document.blocks()) {
            if (b.zone() == Zone.BODY) {
                List<Group> groups = groups(b.span());
                if (!groups.isEmpty()) {
                    said(b, groups, found);
                } else if (authors.size() > 1) {
                    written(b, authors, found);
                }
            }
        }
        return found;
    }

    private void said(Block b, List<Group> groups, List<ResolvedMention> found) {
        Matcher we = WE.matcher(text).region(b.span().begin(), b.span().end());
        while (we.find()) {
            Span word = word(we);
            groups.stream()
                    .filter(g -> g.place() < word.begin())
                    .reduce((a, c) -> c)
                    .filter(g -> word.begin() - g.place() < REACH
                            && g.quote().equals(quotations.get().quotedFrom(word.begin())))
                    .ifPresent(g -> add(word, g.members(), found));
        }
    }

    private void written(Block b, List<Decision> authors, List<ResolvedMention> found) {
        Matcher we = AUTHORS.matcher(text).region(b.span().begin(), b.span().end());
        while (we.find()) {
            Span word = new Span(we.start("W"), we.end("W"));
            if (quotations.get().quotedFrom(word.begin()).isEmpty()) {
                add(word, authors, found);
            }
        }
    }

    private static Span word(Matcher we) {
        String group = we.group("W") != null ? "W" : "U";
        return new Span(we.start(group), we.end(group));
    }

    private void add(Span word, List<Decision> members, List<ResolvedMention> found) {
        for (Decision d : members) {
            found.add(new ResolvedMention(
                    ThingKind.PERSON, d.person(), word, Zone.BODY, word.in(text), d.confidence(), d.method()));
        }
    }

    /** Those who send or sign a memorandum or a letter together. */
    private List<Decision> authors(Agents agents) {
        if (document.header().kind() == DocumentKind.EDITORIAL_NOTE) {
            return List.of();
        }
        Set<String> authors = new LinkedHashSet<>();
        agents.senders().stream().map(Agent::person).filter(p -> !p.isEmpty()).forEach(authors::add);
        boolean all = authors.size() == agents.senders().size();
        return all && authors.size() > 1
                ? authors.stream()
                        .map(p -> new Decision(p, 0.85, "we-who-write"))
                        .toList()
                : List.of();
    }

    private List<Group> groups(Span line) {
        List<Group> groups = new ArrayList<>();
        find(AND_I, line, groups, m -> before(m.start()));
        find(I_AND, line, groups, m -> behind(m.end()));
        find(ALONG, line, groups, m -> within(new Span(m.start("N"), m.end("N"))));
        find(YOU_AND_I, line, groups, m -> List.of(new Span(m.start("Y"), m.end("Y"))));
        groups.sort(Comparator.comparingInt(Group::place));
        return groups;
    }

    private void find(Pattern pattern, Span line, List<Group> groups, Function<Matcher, List<Span>> others) {
        Matcher m = pattern.matcher(text).region(line.begin(), line.end());
        while (m.find()) {
            group(new Span(m.start("I"), m.end("I")), others.apply(m)).ifPresent(groups::add);
        }
    }

    /** The writer and all others, if every one of them is known. */
    private Optional<Group> group(Span writer, List<Span> others) {
        Set<String> persons = new LinkedHashSet<>();
        List<Span> all = new ArrayList<>(List.of(writer));
        all.addAll(others);
        for (Span one : all) {
            Optional<String> person = decided(one);
            if (person.isEmpty()) {
                return Optional.empty();
            }
            persons.add(person.get());
        }
        return persons.size() < 2
                ? Optional.empty()
                : Optional.of(new Group(
                        all.stream().mapToInt(Span::end).max().orElseThrow(),
                        quotations.get().quotedFrom(writer.begin()),
                        persons.stream()
                                .map(p -> new Decision(p, 0.85, "we-named-together"))
                                .toList()));
    }

    private Optional<String> decided(Span words) {
        for (int i = 0; i < who.count(); i++) {
            if (who.mention(i).span().overlaps(words)) {
                return who.decision(i).map(Decision::person);
            }
        }
        return Optional.empty();
    }

    /** The series of names that ends at a place; empty where something else stands there. */
    private List<Span> before(int end) {
        List<Span> found = new ArrayList<>();
        List<Integer> names = who.inOrder(new Span(Math.max(0, end - REACH), end));
        int next = end;
        for (int k = names.size() - 1; k >= 0; k--) {
            Span name = who.mention(names.get(k)).span();
            String between = name.end() > next ? "?" : text.substring(name.end(), next);
            if (!(found.isEmpty() ? between.isEmpty() : JOINED.matcher(between).matches())) {
                break;
            }
            found.add(name);
            next = name.begin();
        }
        return found;
    }

    /** The series of names that begins at a place. */
    private List<Span> behind(int begin) {
        List<Span> found = new ArrayList<>();
        int next = begin;
        for (int i : who.inOrder(new Span(begin, Math.min(text.length(), begin + REACH)))) {
            PersonMention m = who.mention(i);
            String between = m.span().begin() < next
                    ? "?"
                    : text.substring(next, m.span().begin());
            if (!(found.isEmpty() ? ARTICLE : JOINED).matcher(between).matches()) {
                break;
            }
            found.add(m.span());
            next = m.span().end();
        }
        return found;
    }

    private List<Span> within(Span words) {
        return who.inOrder(words).stream().map(i -> who.mention(i).span()).toList();
    }
}
