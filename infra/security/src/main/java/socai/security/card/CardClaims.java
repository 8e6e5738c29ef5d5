package socai.security.card;

import java.time.Instant;

/**
 * What a code tells whoever verifies it, and nothing else.
 *
 * @param name    of the holder
 * @param number  of the card
 * @param cell    in which the holder sits
 * @param serial  names the card on the list of void ones
 * @param issued  to the second
 * @param expires to the second; the code is good before it
 */
public record CardClaims(String name, String number, String cell, String serial, Instant issued, Instant expires) {}
