/** Who may come in: accounts, passwords, keys, sessions, the headers of every answer. */
@NullMarked
package socai.security;

import org.jspecify.annotations.NullMarked;
