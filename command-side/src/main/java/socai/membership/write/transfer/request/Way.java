package socai.membership.write.transfer.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import socai.membership.events.TransferKind;
import socai.membership.events.TransferStage;
import socai.spine.write.Circumstances;

/** Which stages a transfer of a kind passes, by the parameters of the day on which it is asked for. */
final class Way {

    private Way() {}

    static List<TransferStage> of(TransferKind kind, Circumstances circumstances) {
        boolean sealed = listed(kind, "transfer-sealed-file-kinds", circumstances);
        List<TransferStage> way = new ArrayList<>(List.of(TransferStage.REQUESTED));
        if (listed(kind, "transfer-review-kinds", circumstances)) {
            way.add(TransferStage.REVIEWED);
        }
        way.add(TransferStage.LETTER_ISSUED);
        if (sealed) {
            way.add(TransferStage.SEALED);
        }
        if (kind != TransferKind.ABROAD) {
            way.add(TransferStage.PRESENTED);
        }
        if (sealed) {
            way.add(TransferStage.CHECKED);
        }
        way.add(TransferStage.RECEIVED);
        if (!kind.movesSeat()) {
            way.add(TransferStage.ENDED);
        }
        return List.copyOf(way);
    }

    private static boolean listed(TransferKind kind, String key, Circumstances circumstances) {
        return Arrays.asList(circumstances.parameter(key).value().split(";", -1))
                .contains(kind.name());
    }
}
