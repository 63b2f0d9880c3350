package org.deptel.model;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A person of the registers.
 *
 * @param key the key in the register
 * @param name the name
 * @param aliases other spellings and forms
 */
public record KnownPerson(String key, PersonName name, List<String> aliases) implements Serializable {
    /** Copies the list. */
    public KnownPerson {
        aliases = List.copyOf(aliases);
    }

    /**
     * Whether a name with his surname can be his by its given names: they agree with those of one of his forms, or stand in
     * one that is not divided ({@code Wang Chen} is not {@code Chen Chih-mai}). A bare surname can.
     */
    public boolean mayBe(PersonName said) {
        return said.given().isEmpty()
                || Stream.concat(Stream.of(name), aliases.stream().map(PersonName::ofRegister))
                        .anyMatch(form -> agrees(form, said));
    }

    private static boolean agrees(PersonName form, PersonName said) {
        List<String> whole = List.of(form.foldedSurname().split("[\\s-]+"));
        return !form.given().isEmpty()
                ? form.givenAgrees(said)
                : said.givenParts().stream()
                        .allMatch(g -> g.length() == 1 || whole.stream().anyMatch(w -> PersonName.partAgrees(g, w)));
    }
}
