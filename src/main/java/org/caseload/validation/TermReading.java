package org.caseload.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one of the phenotype columns reads the parts of its lists. */
interface TermReading {

    /** What a part that holds commas consists of. */
    CommaPieces split(String part);

    /**
     * The id of the term that a part means, which is no marker.
     *
     * @param remarks gets what is to be told about the part
     * @return null when it is not known or in error
     */
    @Nullable
    String read(String part, List<Remark> remarks);
}
