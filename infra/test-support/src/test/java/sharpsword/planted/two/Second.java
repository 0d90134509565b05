package sharpsword.planted.two;

import sharpsword.planted.one.First;

public class Second {
    First first = new First();
}
