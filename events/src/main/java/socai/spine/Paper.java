package socai.spine;

import java.time.LocalDate;

/** The paper that proves an act entered afterwards: its number, its date and the SHA-256 (hex) of the scan. */
public record Paper(
        @Plain(TextForm.NUMBER) String number,
        LocalDate date,
        @Plain(TextForm.HASH) String scanSha256) {}
