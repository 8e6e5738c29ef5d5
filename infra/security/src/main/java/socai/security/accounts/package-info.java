/** Accounts and their passwords. What a person may do is not kept here: it follows from offices. */
@NullMarked
package socai.security.accounts;

import org.jspecify.annotations.NullMarked;
