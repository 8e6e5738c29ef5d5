package socai.app.importing;

import java.util.Map;
import java.util.Optional;
import socai.app.importing.columns.MemberField;
import socai.app.importing.columns.ReadingFault;
import socai.app.importing.sheet.SheetRow;
import socai.membership.write.importmembers.ImportRow;
import socai.spine.Personal;

/** A row as read: what goes to the decision, and what could not be read. */
record MemberReading(SheetRow row, ImportRow member, Map<MemberField, ReadingFault> faults) {

    Optional<String> citizenId() {
        return member.citizenId().flatMap(Personal::value);
    }
}
