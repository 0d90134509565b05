package sharpsword.planted.one;

import sharpsword.planted.two.Second;

public class First {
    Second second = new Second();
}
