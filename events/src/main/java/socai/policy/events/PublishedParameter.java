package socai.policy.events;

import socai.spine.Anchor;
import socai.spine.Confidence;

/**
 * One number, share, body or list of a regulation.
 *
 * @param unit            see {@code ParameterForm}: it decides how the value is written; empty for plain text
 * @param anchor          which date of a dossier chooses the version
 * @param article         empty when unknown
 * @param citedRegulation the text that really says it, when that is not the regulation it is published under
 * @param note            what it applies to, where it was read, what is doubtful
 */
public record PublishedParameter(
        String key,
        String value,
        String unit,
        Anchor anchor,
        String article,
        Confidence confidence,
        String citedRegulation,
        String note) {}
