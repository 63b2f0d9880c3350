package org.deptel.pipeline;

import java.util.Map;
import org.deptel.model.ResolvedDocument;
import org.deptel.text.Document;

/**
 * One document, tried several ways.
 *
 * @param printed the document with all its markup
 * @param results what was made of it without, by variant
 */
public record Trial(Document printed, Map<Variant, ResolvedDocument> results) {}
