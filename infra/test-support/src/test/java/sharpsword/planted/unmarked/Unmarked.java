package sharpsword.planted.unmarked;

class Unmarked {}
