/** How somebody proves to be an account, and how long that holds. */
@NullMarked
package socai.security.login;

import org.jspecify.annotations.NullMarked;
