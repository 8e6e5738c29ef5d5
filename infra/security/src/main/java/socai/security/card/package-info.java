/** Codes that show a Party card: signed here, verified anywhere, with no network. */
@NullMarked
package socai.security.card;

import org.jspecify.annotations.NullMarked;
