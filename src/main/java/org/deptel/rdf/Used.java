package org.deptel.rdf;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.deptel.model.OfficePhrase;
import org.deptel.model.Organization;
import org.deptel.text.Volume;

/** What the documents written so far speak of: only that enters the registry. */
final class Used {
    final Set<String> places = new TreeSet<>();
    final Set<String> polities = new TreeSet<>();
    final TreeMap<String, Organization> organizations = new TreeMap<>();
    final Set<String> organizationKeys = new TreeSet<>();
    final Set<OfficePhrase> offices = new TreeSet<>(java.util.Comparator.comparing(OfficePhrase::toString));
    final TreeMap<String, Volume> volumes = new TreeMap<>();
    final TreeMap<String, Integer> documents = new TreeMap<>();
    int mentions;
    int accounts;
}
