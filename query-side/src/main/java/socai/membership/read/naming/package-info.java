/** Who is called so: for offices and accounts, by people who may see nothing else of anybody. */
@NullMarked
package socai.membership.read.naming;

import org.jspecify.annotations.NullMarked;
