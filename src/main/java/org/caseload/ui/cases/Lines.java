package org.caseload.ui.cases;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of a file in words, such as ", lines 42 to 45, 48". */
final class Lines {

    private record Run(int first, int last) {

        @Override
        public String toString() {
            return first == last
                    ? String.valueOf(first)
                    : I18NProvider.translate("cases.lineRun", String.valueOf(first), String.valueOf(last));
        }
    }

    private Lines() {}

    /** Empty for no lines. */
    static String words(List<Integer> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        String runs = runs(lines).stream().map(Run::toString).collect(Collectors.joining(", "));
        return I18NProvider.translate("cases.lines", lines.size(), runs);
    }

    private static List<Run> runs(List<Integer> lines) {
        List<Run> runs = new ArrayList<>();
        for (int line : lines.stream().distinct().sorted().toList()) {
            if (!runs.isEmpty() && runs.getLast().last() == line - 1) {
                runs.add(new Run(runs.removeLast().first(), line));
            } else {
                runs.add(new Run(line, line));
            }
        }
        return runs;
    }
}
