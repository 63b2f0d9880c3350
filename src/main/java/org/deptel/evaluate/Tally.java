package org.deptel.evaluate;

/** Counts of right ones, of all that should be found, and of all that were said and could be judged. */
final class Tally {
    private int right;
    private int gold;
    private int judged;
    private int unjudged;

    void add(int rightOnes, int goldOnes, int judgedOnes, int unjudgedOnes) {
        right += rightOnes;
        gold += goldOnes;
        judged += judgedOnes;
        unjudged += unjudgedOnes;
    }

    void add(Tally other) {
        add(other.right, other.gold, other.judged, other.unjudged);
    }

    int right() {
        return right;
    }

    int gold() {
        return gold;
    }

    int judged() {
        return judged;
    }

    int unjudged() {
        return unjudged;
    }

    double precision() {
        return judged == 0 ? 0 : (double) right / judged;
    }

    double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
