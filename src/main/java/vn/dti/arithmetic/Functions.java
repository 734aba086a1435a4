package vn.dti.arithmetic;

import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.functions.FunctionIfc;

/** EvalEx's own functions, made when an expression first asks for one: most sets use none, and making them takes time. */
final class Functions implements FunctionDictionaryIfc {

    /** Java makes it when it is first asked for, once, whatever the number of threads. */
    private static final class All {
        private static final FunctionDictionaryIfc DICTIONARY =
                ExpressionConfiguration.defaultConfiguration().getFunctionDictionary();
    }

    @Override
    public void addFunction(String name, FunctionIfc function) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public FunctionIfc getFunction(String name) {
        return All.DICTIONARY.getFunction(name);
    }
}
