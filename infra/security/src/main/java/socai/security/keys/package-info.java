/** Personal keys with which a program acts for an account. */
@NullMarked
package socai.security.keys;

import org.jspecify.annotations.NullMarked;
