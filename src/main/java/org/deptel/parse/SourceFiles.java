package org.deptel.parse;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.deptel.diag.DiagnosticKind;
import org.deptel.diag.Diagnostics;
import org.deptel.text.Spelling;

/**
 * Finds the files that a user's paths name: files, folders (with all below them), globs. A file's name in the graph
 * comes from its own name, never from where it lies, so the same files give the same graph on every machine; of two
 * files of one name the one with the smaller hash keeps the plain name.
 */
public final class SourceFiles {
    private static final int PAGE_HEAD = 1 << 16;

    private final Diagnostics diagnostics;

    /** Reports what cannot be read to the diagnostics given. */
    public SourceFiles(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The files, sorted by their keys; what is named but not there is reported. */
    public List<SourceFile> find(List<String> paths) {
        TreeSet<Path> files = new TreeSet<>();
        for (String path : paths) {
            expand(path, files);
        }
        List<SourceFile> sources = new ArrayList<>();
        for (Path file : files) {
            source(file).ifPresent(sources::add);
        }
        return distinct(sources);
    }

    private void expand(String given, Set<Path> files) {
        try {
            Path path = Path.of(given);
            if (Files.isDirectory(path)) {
                walk(path, files);
            } else if (Files.exists(path)) {
                files.add(path.normalize());
            } else if (given.matches(".*[*?\\[{].*")) {
                glob(given, files);
            } else {
                diagnostics.add(DiagnosticKind.NO_SUCH_FILE, given, "", "");
            }
        } catch (InvalidPathException noPath) {
            diagnostics.add(DiagnosticKind.NO_SUCH_FILE, given, "", "");
        }
    }

    private void walk(Path folder, Set<Path> files) {
        try (Stream<Path> below = Files.list(folder)) {
            for (Path p : below.sorted().toList()) {
                if (p.getFileName().toString().startsWith(".")) {
                    continue;
                }
                if (Files.isDirectory(p)) {
                    walk(p, files);
                } else if (isRead(p)) {
                    files.add(p.normalize());
                } else {
                    diagnostics.add(DiagnosticKind.OTHER_FILE, p.toString(), "", "");
                }
            }
        } catch (IOException | java.io.UncheckedIOException cannotList) {
            diagnostics.add(DiagnosticKind.UNREADABLE_FILE, folder.toString(), "", "");
        }
    }

    private static boolean isRead(Path file) {
        return extension(file).equals("xml") || extension(file).equals("txt") || SourceFile.isPage(file);
    }

    private static String extension(Path file) {
        return MoreFiles.getFileExtension(file).toLowerCase(Locale.ROOT);
    }

    private void glob(String pattern, Set<Path> files) {
        Path fixed = Path.of(pattern.substring(0, firstWildcard(pattern)) + "x").getParent();
        Path root = fixed == null ? Path.of("") : fixed;
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        int before = files.size();
        try (Stream<Path> below = Files.walk(root)) {
            below.filter(p -> matcher.matches(p) && Files.isRegularFile(p)).forEach(p -> files.add(p.normalize()));
        } catch (IOException | java.io.UncheckedIOException cannotWalk) {
            diagnostics.add(DiagnosticKind.UNREADABLE_FILE, root.toString(), "", "");
        }
        if (files.size() == before) {
            diagnostics.add(DiagnosticKind.NO_SUCH_FILE, pattern, "", "no file matches");
        }
    }

    private static int firstWildcard(String pattern) {
        return com.google.common.base.CharMatcher.anyOf("*?[{").indexIn(pattern);
    }

    private Optional<SourceFile> source(Path file) {
        try {
            String hash = MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
            String stem = Spelling.slug(MoreFiles.getNameWithoutExtension(file));
            String name = stem.isEmpty() ? "file-" + hash.substring(0, 8) : stem;
            // a volume's name is part of its address on the web, so it keeps its case
            String volume = MoreFiles.getNameWithoutExtension(file).replaceAll("[^A-Za-z0-9._-]+", "-");
            Optional<PageAddress> address = SourceFile.isPage(file) ? address(file) : Optional.empty();
            if (address.isPresent()) {
                return address.map(a -> new SourceFile(file, a.collection(), a.local(), hash));
            }
            return Optional.of(
                    extension(file).equals("xml")
                            ? new SourceFile(file, volume, "", hash)
                            : new SourceFile(file, SourceFile.TEXT, name, hash));
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            diagnostics.add(DiagnosticKind.UNREADABLE_FILE, file.toString(), "", "");
            return Optional.empty();
        }
    }

    /** Pages state their address in their heads, which are short. */
    private static Optional<PageAddress> address(Path page) throws IOException {
        String head =
                new String(MoreFiles.asByteSource(page).slice(0, PAGE_HEAD).read(), StandardCharsets.UTF_8);
        return PageAddress.of(head, MoreFiles.getNameWithoutExtension(page));
    }

    /** A page prints what its volume codes: a document that is read from its volume is not read from a page too. */
    private List<SourceFile> withoutRepeatedPages(List<SourceFile> ordered) {
        Map<String, SourceFile> first = new HashMap<>();
        ordered.stream().filter(SourceFile::isVolume).forEach(v -> first.put(v.collection(), v));
        List<SourceFile> kept = new ArrayList<>();
        for (SourceFile s : ordered) {
            boolean page = s.isPage() && !s.collection().equals(SourceFile.TEXT);
            SourceFile other =
                    first.containsKey(s.collection()) ? first.get(s.collection()) : first.putIfAbsent(s.key(), s);
            if (page && other != null) {
                diagnostics.add(
                        DiagnosticKind.REPEATED_PAGE,
                        s.path().toString(),
                        s.local(),
                        other.path().toString());
            } else {
                kept.add(s);
            }
        }
        return kept;
    }

    private List<SourceFile> distinct(List<SourceFile> sources) {
        Map<String, SourceFile> byKey = new LinkedHashMap<>();
        List<SourceFile> ordered = sources.stream()
                .sorted(Comparator.comparing(SourceFile::key)
                        .thenComparing(SourceFile::hash)
                        .thenComparing(SourceFile::path))
                .toList();
        for (SourceFile s : withoutRepeatedPages(ordered)) {
            SourceFile first = byKey.putIfAbsent(s.key(), s);
            if (first == null) {
                continue;
            }
            if (first.hash().equals(s.hash())) {
                diagnostics.add(
                        DiagnosticKind.SAME_SOURCE,
                        s.path().toString(),
                        "",
                        first.path().toString());
                continue;
            }
            diagnostics.add(
                    DiagnosticKind.DUPLICATE_SOURCE,
                    s.path().toString(),
                    "",
                    first.path().toString());
            SourceFile renamed = renamed(s);
            byKey.putIfAbsent(renamed.key(), renamed);
        }
        return byKey.values().stream()
                .sorted(Comparator.comparing(SourceFile::key))
                .toList();
    }

    private static SourceFile renamed(SourceFile s) {
        String suffix = "-" + s.hash().substring(0, 8);
        return s.isVolume()
                ? new SourceFile(s.path(), s.collection() + suffix, "", s.hash())
                : new SourceFile(s.path(), s.collection(), s.local() + suffix, s.hash());
    }
}
