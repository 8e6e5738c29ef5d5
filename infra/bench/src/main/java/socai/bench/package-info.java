/** Benchmarks: the spine against plain JDBC, both arms interleaved in one run; ratios, never bare figures. */
@NullMarked
package socai.bench;

import org.jspecify.annotations.NullMarked;
