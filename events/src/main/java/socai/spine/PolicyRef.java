package socai.spine;

import java.time.LocalDate;

/** Exactly which text was applied: the regulation, its content hash (hex, the version) and since when it is in force. */
public record PolicyRef(String code, String version, LocalDate validFrom) {

    public String shown() {
        return code + "@" + version.substring(0, Math.min(12, version.length()));
    }
}
