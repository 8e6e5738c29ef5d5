package socai.app.importing;

import java.time.LocalDate;
import java.util.Optional;
import socai.app.Installation;
import socai.spine.Act;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.Origin;
import socai.spine.Paper;

/**
 * The acts of one import: the installation takes over today what a file says.
 *
 * @param paper the file as the proof: a number made of its hash (its name may be somebody's), today, its hash
 * @param parts name the import: the same file read in the same way gives the same command ids
 */
record ImportActs(LocalDate today, Paper paper, String fileHash, String mappingHash) {

    static ImportActs of(LocalDate today, String fileHash, String mappingHash) {
        return new ImportActs(today, new Paper(number(fileHash), today, fileHash), fileHash, mappingHash);
    }

    /**
     * In groups of four: one hash in thirty has nine digits in a row among its first twelve, and a number with so many
     * could be somebody's, so the whole file would be refused.
     */
    private static String number(String hash) {
        return "F0-" + hash.substring(0, 4) + "-" + hash.substring(4, 8) + "-" + hash.substring(8, 12);
    }

    /** @param part of the file: a chunk or a row */
    Act act(String part) {
        return new Act(
                CommandId.named("import", fileHash, mappingHash, part),
                Installation.ACCOUNT,
                Optional.empty(),
                new OfficeRef(OfficeKind.SYSTEM, Installation.ORGANISATION),
                today,
                today,
                Origin.IMPORT,
                Optional.of(paper),
                Optional.empty());
    }
}
