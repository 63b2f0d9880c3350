package org.deptel.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegressionTest {
    /** Three of four are right where there is a sign, one of four where there is none. */
    private static List<Regression.Example> examples(int times) {
        List<Regression.Example> examples = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            examples.add(new Regression.Example(Map.of("bias", 1.0, "sign", 1.0), i % 4 != 0));
            examples.add(new Regression.Example(Map.of("bias", 1.0), i % 4 == 0));
        }
        return examples;
    }

    private static double probability(Regression learnt, boolean sign) {
        return learnt.probability(
                new Regression.Example(sign ? Map.of("bias", 1.0, "sign", 1.0) : Map.of("bias", 1.0), true));
    }

    @Test
    void it_says_how_often_such_cases_were_right() {
        Regression learnt = Regression.of(examples(400), 0.01);
        assertThat(probability(learnt, true)).isBetween(0.74, 0.76);
        assertThat(probability(learnt, false)).isBetween(0.24, 0.26);
    }

    @Test
    void a_strong_ridge_believes_few_examples_less() {
        assertThat(probability(Regression.of(examples(8), 8), true))
                .isLessThan(probability(Regression.of(examples(8), 0.01), true))
                .isGreaterThan(0.5);
    }

    @Test
    void the_table_names_every_feature_in_order() {
        assertThat(Regression.of(examples(400), 0.01).table("learnt").lines())
                .containsExactly("# learnt", "feature\tweight", "bias\t-1.1", "sign\t2.2");
    }

    @Test
    void the_calibration_tells_for_each_tenth_how_many_were_right() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Regression.printCalibration(
                List.of(
                        new Regression.Judged(0.85, true),
                        new Regression.Judged(0.81, false),
                        new Regression.Judged(0.15, false)),
                new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("said 0.8 to 0.9: right 0.500 of 2")
                .contains("said 0.1 to 0.2: right 0.000 of 1");
    }
}
