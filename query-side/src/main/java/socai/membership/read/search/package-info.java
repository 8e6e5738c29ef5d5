/** Searching people by name: what is asked, and the port behind which an index answers. */
@NullMarked
package socai.membership.read.search;

import org.jspecify.annotations.NullMarked;
