package org.deptel.parse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.deptel.diag.DiagnosticKind;
import org.deptel.diag.Diagnostics;

/** The characters of a file that is no XML: UTF-8 or nothing, since another encoding would be guesswork. */
final class Utf8Text {
    private Utf8Text() {}

    /** The text of a file without byte order mark; a file that is no text, or blank, is reported and gives none. */
    static Optional<String> read(SourceFile source, Diagnostics diagnostics) throws IOException {
        byte[] bytes = Files.readAllBytes(source.path());
        if (isBinary(bytes)) {
            return none(source, DiagnosticKind.BINARY_FILE, diagnostics);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String print = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return print.isBlank() ? none(source, DiagnosticKind.EMPTY_FILE, diagnostics) : Optional.of(print);
        } catch (CharacterCodingException notUtf8) {
            return none(source, DiagnosticKind.WRONG_ENCODING, diagnostics);
        }
    }

    private static boolean isBinary(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> none(SourceFile source, DiagnosticKind kind, Diagnostics diagnostics) {
        diagnostics.add(kind, source.path().toString(), "", "");
        return Optional.empty();
    }
}
