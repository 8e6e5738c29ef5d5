/** Members are taken over from a list, a few hundred rows at a time; a bad row is reported and never fails its chunk. */
@NullMarked
package socai.membership.write.importmembers;

import org.jspecify.annotations.NullMarked;
